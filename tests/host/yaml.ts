import { parse, stringify } from 'yaml'

/** YAML as Obsidian reads it: dates stay text, a key written twice is an error. Throws on what it cannot read. */
export function parseYaml(text: string): unknown {
	const value: unknown = parse(text, { logLevel: 'error' })
	return value
}

/** YAML as Obsidian writes it: no folding, nothing for null. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: '' })
}
