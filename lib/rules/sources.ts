/** The documents that rules cite by number, as a seller may call them, with the day each was published. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  '000': '网店客服教程（2016-07-21）',
  '001': '客服培训讲义（2022-09-24）',
  '002': '客服接待资料（2020-06-04）',
  '003': '售前客服说明（2022-12-26）',
  '004': '淘宝客服手册（2018-08-13）',
};

/** A rule's source in words: `000 §二.1.A` becomes the document's name, its day and the clause. */
export function sourceText(source: string): string {
  const [number = '', ...clause] = source.split(' ');
  const name = DOCUMENTS[number];
  return name ? [name, ...clause].join(' ') : source;
}
