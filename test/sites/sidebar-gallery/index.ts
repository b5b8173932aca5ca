import { SCENES } from './scenes';

/** `?width=320&only=signed,expired` narrows what is shown. */
const query = new URLSearchParams(location.search);
const width = Number(query.get('width') ?? 360);
const names = query.get('only')?.split(',') ?? Object.keys(SCENES);
for (const name of names) {
  const figure = document.createElement('figure');
  const frame = document.createElement('iframe');
  frame.src = `./frame.html?scene=${name}`;
  frame.width = String(name === 'rail' ? 44 : width);
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  figure.append(caption, frame);
  document.querySelector('main')?.append(figure);
}
