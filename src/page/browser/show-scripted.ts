/** Shows what only a script gives a use, and hides what stands in for it. */
export function showScripted(): void {
  document.documentElement.classList.add('scripted')
  for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]')) element.hidden = false
}
