import type { EvidenceKind } from './stage-evidence'

/**
 * How the words of a practice begin that notes can show, English and Russian, in the order of looking: what is special
 * stands before what is general, so that "support of a career" is about the career. Honesty, openness, confidence and
 * manners are not here: no note shows them.
 */
const STEMS: readonly (readonly [kind: EvidenceKind, stems: string])[] = [
	['career', 'карьер career'],
	['recommendation', 'рекоменд recommend referral'],
	['shared-project', 'проект project'],
	['feedback', 'обратн отзыв feedback'],
	['knowledge', 'знани опыт knowledge expertise'],
	['kept-promises', 'обещан promis'],
	['kept-on-time', 'надежн reliab dependab punctual'],
	['regular-contact', 'регулярн ритм regular rhythm'],
	['planned-ahead', 'план plan долгосрочн'],
	['met-in-person', 'неформальн социальн informal social'],
	['interests-known', 'интерес interest хобби hobb'],
	['work-known', 'исследов research проблем problem потребност needs'],
	['quick-follow-up', 'персонализ личн personal follow'],
	['contact-since-met', 'взаимодейств interact контакт contact'],
	['support', 'поддерж support'],
	['value-given', 'полезн ценност useful value valuable'],
]

/** What in the notes shows a practice of the user's own, by the words of its name; null: nothing does. */
export function evidenceForName(name: string): EvidenceKind | null {
	const words = name.normalize('NFC').toLowerCase().replace(/ё/g, 'е').split(/[^\p{L}\p{M}]+/u)
	const found = STEMS.find(([, stems]) => stems.split(' ').some((stem) => words.some((word) => word.startsWith(stem))))
	return found?.[0] ?? null
}
