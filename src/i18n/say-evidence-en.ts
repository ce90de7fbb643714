import { counted } from './plural'
import type { EvidencePhrases, SaidEvidence } from './say-evidence'

const times = counted('en', { one: 'time', other: 'times' })
const promises = counted('en', { one: 'promise', other: 'promises' })
const FEW: readonly string[] = ['', 'once', 'twice']

/** What shows a practice, in English. */
export const enEvidence: EvidencePhrases = {
	'work-known': ({ text }) => `noted: ${text}`,
	'interests-known': ({ text }) => `noted: ${text}`,
	'contact-since-met': (said) => `in touch ${often(said)}`,
	'quick-follow-up': (said) => `followed up within a day ${often(said)}`,
	'regular-contact': ({ count, when }) => `in rhythm ${times(count)} in a row${lastly(count, when, 'last')}`,
	'met-in-person': (said) => `met ${often(said)}`,
	'planned-ahead': ({ when, text }) => beside(`planned ${when ?? 'ahead'}`, text),
	'kept-promises': ({ count, when, late }) => `kept ${promises(count)}${lastly(count, when, 'the last')}${notInTime(late)}`,
	'kept-on-time': ({ count, when, late }) => `kept ${promises(count)} on time${lastly(count, when, 'the last')}${notInTime(late)}`,
	'value-given': (said) => beside(`gave ${often(said)}`, said.text),
	'support': (said) => beside(`support ${often(said)}`, said.text),
	'feedback': (said) => beside(`feedback ${often(said)}`, said.text),
	'knowledge': (said) => beside(`knowledge shared ${often(said)}`, said.text),
	'shared-project': (said) => beside(`at work together ${often(said)}`, said.text),
	'recommendation': (said) => beside(`recommended ${often(said)}`, said.text),
	'career': (said) => beside(`helped ${often(said)}`, said.text),
}

function often({ count, when }: SaidEvidence): string {
	return `${FEW[count] ?? times(count)}${lastly(count, when, 'last')}`
}

function lastly(count: number, when: string | null, last: string): string {
	if (when === null) return ''
	return count === 1 ? `, ${when}` : `, ${last} ${when}`
}

function notInTime(late: number): string {
	return late === 0 ? '' : `; ${String(late)} more not in time`
}

function beside(said: string, text: string): string {
	return text === '' ? said : `${said}: ${text}`
}
