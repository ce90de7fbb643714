import type { CachedMetadata } from 'obsidian'
import { isRecord } from './record'

/** Every tag of a note with its `#`, from the body and from the property; null without any. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const tags = (cache.tags ?? []).map(({ tag }) => tag)
	for (const [key, value] of Object.entries(isRecord(cache.frontmatter) ? cache.frontmatter : {})) {
		if (!/^tags?$/i.test(key)) continue
		const values: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,\s]+/) : []
		for (const each of values) {
			if (typeof each === 'string' && each !== '') tags.push(each.startsWith('#') ? each : `#${each}`)
		}
	}
	return tags.length > 0 ? tags : null
}
