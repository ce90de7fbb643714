import type { Language } from './language'
import { sayCount } from './say-count'

/** The forms a counted noun takes; Russian needs `few` and `many`, English does not. */
export interface PluralForms {
	readonly one: string
	readonly few?: string
	readonly many?: string
	readonly other: string
}

/** Says a count with its noun, by the language's own rules: `21 человек`, `22 человека`, `1,840 people`. */
export function counted(language: Language, forms: PluralForms): (count: number) => string {
	const rules = new Intl.PluralRules(language)
	return (count) => `${sayCount(count, language)} ${formOf(forms, rules.select(count))}`
}

function formOf(forms: PluralForms, category: Intl.LDMLPluralRule): string {
	if (category === 'one') return forms.one
	if (category === 'few') return forms.few ?? forms.other
	if (category === 'many') return forms.many ?? forms.other
	return forms.other
}
