/** The numbers of a picture for those who do not see it: a table that only a screen reader finds. */
export function drawNumberTable(
	parent: HTMLElement,
	caption: string,
	headings: readonly [string, string],
	rows: readonly (readonly [name: string, number: string])[],
): void {
	// A table by itself would not shrink out of sight.
	const table = parent.createDiv({ cls: 'tend-unseen' }).createEl('table')
	table.createEl('caption', { text: caption })
	const head = table.createEl('thead').createEl('tr')
	for (const heading of headings) head.createEl('th', { text: heading, attr: { scope: 'col' } })
	const body = table.createEl('tbody')
	for (const [name, number] of rows) {
		const row = body.createEl('tr')
		row.createEl('th', { text: name, attr: { scope: 'row' } })
		row.createEl('td', { text: number })
	}
}
