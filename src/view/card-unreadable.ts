import { capitalized } from '../i18n/capitalized'
import { sayProblem } from '../i18n/say-problem'
import type { Card } from '../query/card'
import type { TendContext } from '../vault/ring'
import { fact } from './fact'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** What of the note cannot be read, each with its line and, where there is one, a way to put it right. */
export function drawUnreadableParts(list: HTMLElement, { unreadable, path }: Card, context: TendContext): void {
	if (unreadable.length === 0) return
	const { card: words } = context.words()
	const dd = fact(list, words.unreadable)
	for (const each of unreadable) {
		const { line, problem } = each
		const said = sayProblem(problem, context.language())
		const text = line === null ? said : `${capitalized(words.line(line))}: ${said}`
		const says = dd.createEl('p', { cls: 'tend-error' })
		leadsTo(says.createEl('a', { text, attr: { href: '#' } }), { path, line, key: problem.key }, context)
		const fix = context.acts.fix(path, each)
		if (fix === null) continue
		const button = says.createEl('button', { cls: 'tend-plain', text: `${context.words().acts.fixShort}…`, attr: { [PLACE]: `fix ${text}` } })
		button.addEventListener('click', fix)
	}
}
