const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/** What Handlebars sends for a value in `{{name}}` (lib/handlebars/utils.js); `{{{name}}}` and `{{&name}}` send it as it is. */
export function escapedBy(tag: string, text: string): string {
  return /^\{\{~?\s{0,9}[{&]/.test(tag) ? text : text.replace(/[&<>"'`=]/g, sign => SIGNS[sign] ?? sign)
}
