import fc from 'fast-check'
import type { PropertyEdit, ScalarValue } from '../../src/edit/property-edit'

/** A note whose entries are known, so that what an edit has to leave alone is known too. */
export interface AnyNote {
	readonly text: string
	readonly lineEnd: string
	readonly entries: readonly { readonly key: string; readonly raw: string }[]
}

/** Texts that are hard on YAML, in the middle of plain ones. */
const TEXTS = [
	'Anna', 'Иван Петров', "O'Neil", 'ООО Ромашка', 'a b', 'x-y', 'user@example.com', '+7 999 123-45-67', '+79991234567',
	'https://example.org/a?b=c#d', '21.11.2026', '11/21/2026', '2026-11-21', '2026-11-21T10:00', '[[2026-11-21]]', '[[Анна]]',
	'yes', 'no', 'null', '~', 'true', '007', '1e3', '0x1F', '0o17', '1_000', '.inf', '12:30', '- dash', '--04-12', 'a: b',
	'a #b', '# c', '@x', '`x`', '%x', '&a', '*a', '!t', '|', '>', '{x}', '[y', '"q"', '', ' lead', 'trail ', 'tab\there',
	'line\nbreak', 'é', '👩‍👩‍👧', '\u00a0nbsp', '$&', '$1', '---', '...', '?', '? q', 'key:', '::', "'", '\\', '\u2028',
	'\u0085', '\ufeff', '<%x%>', '{{x}}', '=', '<<',
]

const anyText = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

const anyScalar: fc.Arbitrary<ScalarValue> = fc.oneof(
	{ weight: 6, arbitrary: anyText },
	{ weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, -1, 3.5, 1e21, 30) },
)

const printable = (text: string): boolean => !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(text)
const escaped = (text: string): string =>
	JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A value as somebody may have written it. */
const writtenScalar = fc.oneof(
	fc.constantFrom('1', '2.50', 'true', '2026-01-01', '01.02.2026', 'Анна', 'Иван Петров', 'no', '~', 'a  b', 'https://x.y/z', '--02-29', '+7 999', '010', '[[Acme]]'),
	anyText.map(escaped),
	anyText.filter(printable).map((text) => `'${text.replaceAll("'", "''")}'`),
)
const comment = fc.constantFrom('', '', '', '  # note', ' # "q": x', '\t# tab', '   #')
const gap = fc.constantFrom(' ', '  ', '\t', '    ')

const KEYS = [
	'name', 'last_contact', 'последний контакт', 'tags', 'день рождения', 'e-mail', 'x.y', 'a/b', '2026', '"quoted key"',
	"'single'", 'phone', 'круг', 'notes', '$k', 'k?',
]
const nameOf = (key: string): string => key.replace(/^["']|["']$/g, '')

function anyEntry(lineEnd: string): fc.Arbitrary<AnyNote['entries'][number]> {
	const lines = (...parts: readonly string[]): string => parts.map((part) => part + lineEnd).join('')
	const body = fc.oneof(
		{ weight: 5, arbitrary: fc.tuple(gap, writtenScalar, comment).map(([blanks, value, said]) => (key: string) => lines(`${key}:${blanks}${value}${said}`)) },
		{ weight: 1, arbitrary: comment.map((said) => (key: string) => lines(`${key}:${said}`)) },
		{
			weight: 2,
			arbitrary: fc.tuple(fc.constantFrom('', '  ', '    '), fc.array(fc.tuple(writtenScalar, comment), { minLength: 1, maxLength: 4 }), comment)
				.map(([indent, items, said]) => (key: string) => lines(`${key}:${said}`, ...items.map(([item, beside]) => `${indent}- ${item}${beside}`))),
		},
		{
			weight: 1,
			arbitrary: fc.tuple(fc.array(writtenScalar.filter((text) => /^["']/.test(text) || !/[[\]{},]/.test(text)), { maxLength: 3 }), comment)
				.map(([items, said]) => (key: string) => lines(`${key}: [${items.join(', ')}]${said}`)),
		},
		{
			weight: 1,
			arbitrary: fc.tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+'), fc.array(fc.constantFrom('text', '---', '# no comment', 'key: value', '- x'), { minLength: 1, maxLength: 4 }), comment)
				.map(([sign, texts, said]) => (key: string) => lines(`${key}: ${sign}${said}`, ...texts.map((text) => `  ${text}`))),
		},
		{ weight: 1, arbitrary: fc.constant((key: string) => lines(`${key}:`, '  nested: 1 # n', '  deep:', '    - a')) },
		{ weight: 1, arbitrary: fc.constant((key: string) => lines(`${key}: &a1 {x: 1}`)) },
	)
	const before = fc.array(fc.constantFrom('', '# comment', '#c2', '#'), { maxLength: 2 })
	return fc.tuple(fc.constantFrom(...KEYS), body, before).map(([key, write, above]) => ({ key: nameOf(key), raw: lines(...above) + write(key) }))
}

/** Notes as people and programs write them: line ends, a BOM, comments, quotes, lists, texts of several lines. */
export const anyNote: fc.Arbitrary<AnyNote> = fc
	.tuple(fc.constantFrom('\n', '\n', '\r\n'), fc.constantFrom('', '\ufeff'), fc.constantFrom('', 'body', '# H\n---\nx\n', '$& $1'))
	.chain(([lineEnd, bom, body]) =>
		fc.uniqueArray(anyEntry(lineEnd), { selector: ({ key }) => key, maxLength: 6 }).map((entries) => ({
			lineEnd,
			entries,
			text: `${bom}---${lineEnd}${entries.map(({ raw }) => raw).join('')}---${lineEnd}${body}`,
		})),
	)

const anyKey = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...KEYS.map(nameOf)) },
	{ weight: 1, arbitrary: fc.constantFrom('new key', 'новое', 'a: b', '#h', '- x', '? y', '__proto__', 'constructor', 'x,y') },
)

/** Every kind of edit but the choice among doubled keys, which these notes do not have. */
export const anyEdit: fc.Arbitrary<PropertyEdit> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), key: anyKey, value: fc.oneof({ weight: 3, arbitrary: anyScalar }, { weight: 1, arbitrary: fc.array(anyScalar, { maxLength: 4 }) }) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), key: anyKey }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('append' as const), key: anyKey, value: anyScalar }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), key: anyKey, value: anyScalar }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), key: anyKey, from: anyScalar, to: anyScalar }) },
)
