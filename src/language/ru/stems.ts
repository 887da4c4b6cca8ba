const ENDINGS: ReadonlySet<string> = new Set(
  ' а я у ю е и ы о ь ом ем ой ей ам ям ами ями ах ях ов ев ью ий ия ие ию ием ии иям иями иях ей ая ую ое ые ых ым ыми ого ому его ему их им ими ье ья ьев ьям'.split(
    ' ',
  ),
);

/** Looks a form up by its stem: the longest stem whose rest is an ending of the language. */
export function byStem<T>(form: string, stems: ReadonlyMap<string, T>): T | undefined {
  for (let cut = 0; cut <= 3 && cut < form.length; cut++) {
    const found = stems.get(cut === 0 ? form : form.slice(0, -cut));
    if (found !== undefined && ENDINGS.has(cut === 0 ? '' : form.slice(-cut))) return found;
  }
  return undefined;
}

/** Looks a form up by its beginning, shortest first, from `min` letters on. */
export function byPrefix<T>(form: string, prefixes: ReadonlyMap<string, T>, min: number, max: number): T | undefined {
  for (let length = min; length <= max && length <= form.length; length++) {
    const found = prefixes.get(form.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}
