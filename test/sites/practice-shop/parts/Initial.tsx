/** The last letter of the nick on a colour of its own. */
export function Initial({ nick }: { nick: string }) {
  const sum = [...nick].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span className="initial" style={{ backgroundColor: `hsl(${(sum * 47) % 360} 36% 56%)` }}>
      {[...nick.replace(/\P{L}/gu, '')].at(-1)}
    </span>
  );
}
