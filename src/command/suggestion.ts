/** Draws a suggestion: its text, and muted beside it what it comes to. The answer is the place of the text. */
export function drawSuggestion(el: HTMLElement, text: string, beside = ''): HTMLElement {
	el.addClass('tend-suggestion')
	const says = el.createSpan({ text, attr: { dir: 'auto' } })
	if (beside !== '') el.createSpan({ cls: 'tend-suggestion-beside', text: beside, attr: { dir: 'auto' } })
	return says
}
