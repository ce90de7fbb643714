/** Adds a label to the card's list of facts; the answer is the place for what it says. */
export function fact(list: HTMLElement, label: string): HTMLElement {
	list.createEl('dt', { text: label })
	return list.createEl('dd')
}
