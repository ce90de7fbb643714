/** Gives an element its tooltip, which is its accessible name too. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
	if (tooltip === '') el.removeAttribute('aria-label')
	else el.setAttribute('aria-label', tooltip)
}
