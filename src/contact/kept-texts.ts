import { textsOf } from '../note/value'

/** As `textsOf`, in no more room than they need: contacts are kept by the ten thousand. */
export function keptTexts(value: unknown): readonly string[] {
	if (typeof value !== 'string' || value.includes('[')) return textsOf(value).slice()
	const text = value.trim()
	return text === '' ? [] : [text]
}
