import type { Refusal } from '../edit/refusal'
import type { Language } from './language'
import { sayRefusal } from './say-refusal'
import { wordsFor } from './words-for'

/** Why a note was not written. */
export type NotWritten =
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'gone' }
	| { readonly kind: 'typing' }

/** Why a note is as it was, as it stands behind the note's name. */
export function sayNotWritten(outcome: NotWritten, language: Language): string {
	const { notWritten } = wordsFor(language).acts
	switch (outcome.kind) {
		case 'refused':
			return sayRefusal(outcome.refusal, language)
		case 'failed':
			return notWritten.failed(outcome.message)
		case 'gone':
			return notWritten.gone
		case 'typing':
			return notWritten.typing
	}
}
