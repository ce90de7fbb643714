import { daysOfContact } from '../contact/last-contact'
import { noteName } from '../contact/note-name'
import type { NoteFacts } from '../contact/note-facts'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { readable } from '../note/line-text'
import { linksIn } from '../note/link'
import { CUT_SHORT } from './last-interactions'

/** What of a note must not leave the vault (RULES 6). */
export interface OutwardNote {
	/** Nothing that this note tells goes outward. */
	readonly isConfidential: boolean
	/** How its links to confidential people show; they are left blank. */
	readonly hidden: readonly string[]
}

/**
 * A confidential person's note, who still bears their aliases: a link that could mean them or another must not come
 * to mean the other alone.
 */
export function silenced({ path, contact }: NoteFacts): NoteFacts {
	const nothingTold = { meeting: null, interactions: [], promises: [], kept: [], unreadable: [] }
	return { path, contact: contact === null ? null : { ...contact, deeds: [], promises: [], kept: [] }, ...nothingTold }
}

/** A text with some of its links left blank; every line stays where it is. */
export function withoutLinks(text: string, isHidden: (link: string) => boolean): string {
	return text
		.split('\n')
		.map((line) => {
			const hidden = linksIn(line).filter(({ target }) => isHidden(target))
			return hidden.reduceRight((rest, { index, end }) => rest.slice(0, index) + rest.slice(end), line)
		})
		.join('\n')
}

/** A tie without what confidential notes tell of it. */
export function withoutTold(tie: Tie, isConfidential: (path: string) => boolean, today: Day): Tie {
	const isOpen = ({ source }: { readonly source: { readonly path: string } }): boolean => !isConfidential(source.path)
	const { touches, deeds, promises, kept } = tie.evidence
	const evidence = { touches: touches.filter(isOpen), deeds: deeds.filter(isOpen), promises: promises.filter(isOpen), kept: kept.filter(isOpen) }
	const known = daysOfContact(tie.contact, evidence.touches, today)
	return {
		...tie,
		evidence,
		touches: known,
		lastContact: known[0] ?? null,
		promises: tie.promises.filter(isOpen),
		occasions: tie.occasions.filter(({ reason }) => isOpen(reason)),
	}
}

/** How the links of a note's text that lead to confidential people may show, the longest first. */
export function hiddenTexts(text: string, isHidden: (link: string) => boolean): readonly string[] {
	const shown = linksIn(text)
		.filter(({ target }) => isHidden(target))
		.flatMap((link) => [link.shown, readable(link.shown), link.target, noteName(link.target)])
	return [...new Set(shown)].filter((each) => each.trim() !== '').sort((a, b) => b.length - a.length)
}

/**
 * A text of that note with these left blank wherever they stand. Rather too much than too little: a name that stands
 * there as plain text goes along, and so does the beginning of one that was cut short.
 */
export function blanked(text: string, hidden: readonly string[]): string {
	const without = hidden.reduce((rest, each) => rest.split(each).join(''), text)
	const whole = hidden.reduce((rest, each) => withoutBeginning(rest, each), without)
	return whole === text ? text : whole.replace(/\s{2,}/g, ' ').replace(/\s+(?=[,;:.?!])/g, '').replace(/^[\s,;:]+/, '').trim()
}

function withoutBeginning(text: string, hidden: string): string {
	for (let length = hidden.length - 1; length > 0; length -= 1) {
		const cut = `${hidden.slice(0, length)}${CUT_SHORT}`
		if (text.includes(cut)) return text.split(cut).join(CUT_SHORT)
	}
	return text
}
