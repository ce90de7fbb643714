import { describe, expect, it } from 'vitest'
import { fieldsFromCache } from '../../src/note/fields'
import { webAddressOf } from '../../src/note/web-address'

const addressOf = (values: Readonly<Record<string, unknown>>) => webAddressOf(fieldsFromCache(values))

describe('the web address of a note', () => {
	it.each(['url', 'URL', 'source', 'link', 'адрес', 'Ссылка'])('stands under %s', (key) => {
		expect(addressOf({ [key]: ' https://example.org/a?b=1#c ' })).toBe('https://example.org/a?b=1#c')
	})

	it.each([
		['https://пример.рф/обзор'],
		['HTTPS://EXAMPLE.ORG'],
		['https://example.org:8443/x'],
		['https://example.org/@name'],
	])('may be %s', (address) => {
		expect(addressOf({ url: address })).toBe(address)
	})

	it.each([
		['http://example.org'],
		['javascript:alert(1)'],
		['data:text/html,x'],
		['file:///etc/passwd'],
		['obsidian://open?vault=x'],
		['https://'],
		['https:///path'],
		['https://name:word@example.org'],
		['https://example.org/a b'],
		['https://example.org/"><b>'],
		['see https://example.org'],
		['https://example.org/\nhttps://other.org'],
		['[label](https://example.org)'],
		[`https://example.org/${'a'.repeat(2000)}`],
		[42],
		[null],
		[{ url: 'https://example.org' }],
	])('is never %j', (value) => {
		expect(addressOf({ url: value })).toBeNull()
	})

	it('is the first that is one: by key, then in a list', () => {
		expect(addressOf({ link: 'https://link.org', url: 'no address' })).toBe('https://link.org')
		expect(addressOf({ link: 'https://link.org', url: ['x', 'https://url.org'] })).toBe('https://url.org')
		expect(addressOf({ homepage: 'https://example.org' })).toBeNull()
	})
})
