/** A plain version without what follows its first number: `pnpm@9.1.2+sha512.0a` is `pnpm@9`. */
export function withoutMinor(text: string): string {
  const [, before = '', major] =
    /^(.*?[@\s]|)v?(\d{1,4})(?:\.\d{1,9}){0,2}(?:\+sha\d{1,3}\.[\da-f]+)?\s*$/.exec(text.slice(0, 500)) ?? []
  return major === undefined ? text : before + major
}
