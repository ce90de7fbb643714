import type { TendContext } from '../vault/ring'

const CODE = 'type: contact'

/** The example's lines: `**` marks what stands out. The keys are the canonical ones in every language. */
function exampleOf(heading: string, line: string): readonly string[] {
	return ['---', 'type: contact', 'circle: 2', 'met: 2026-04-03', '---', `## ${heading}`, `- 2026-11-20 ${line}`]
}

/** What stands where there are no contacts: what makes a note one, and how to begin. */
export function drawEmptyState(parent: HTMLElement, context: TendContext): void {
	const { empty, commands } = context.words()
	const still = parent.createDiv({ cls: 'tend-still' })
	still.createEl('h2', { text: empty.title })
	const what = still.createEl('p')
	what.appendText(empty.beforeCode)
	what.createEl('code', { text: CODE })
	what.appendText(empty.afterCode)
	still.createEl('p', { text: empty.otherWays })
	const acts = still.createDiv({ cls: 'tend-acts' })
	const create = acts.createEl('button', { cls: 'mod-cta', text: commands.newContact })
	create.addEventListener('click', context.createContact)
	const settings = acts.createEl('button', { text: empty.openSettings })
	settings.addEventListener('click', context.openSettings)
	const note = still.createEl('pre', { cls: 'tend-note', attr: { tabindex: 0 } })
	for (const line of exampleOf(empty.exampleHeading, empty.exampleLine)) note.createDiv({ text: line })
}
