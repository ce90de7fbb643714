import { folded } from './fold'

/** What two notes may have in common, in one spelling: a note that both link to, a name that no note has yet, a tag. */
export type Topic = `note ${string}` | `name ${string}` | `tag ${string}`

/** The topic that a note itself is. */
export function noteTopic(path: string): `note ${string}` {
	return `note ${path}`
}

/** The topic of a link that finds no note; folders do not count, as the note may come to be in any. */
export function nameTopic(link: string): `name ${string}` | null {
	return plainTopic(link.slice(link.lastIndexOf('/') + 1))
}

/** The topic of a name that is no link: a slash is part of it, as in `Novo Nordisk A/S`. */
export function plainTopic(text: string): `name ${string}` | null {
	const name = folded(text)
	return name === '' ? null : `name ${name}`
}

/** The topic of a tag, with or without its `#`, spelt in any way: `#titanium-alloys` is "Titanium alloys". */
export function tagTopic(tag: string): Topic | null {
	const name = folded(tag.replace(/^#/, ''))
	return name === '' ? null : `tag ${name}`
}

/** All that a note with this tag bears: `#cnc/titanium` is of `cnc`, too. */
export function tagTopics(tag: string): readonly Topic[] {
	const parts = tag.split('/')
	return parts.flatMap((_, at) => tagTopic(parts.slice(0, at + 1).join('/')) ?? [])
}

/** How many tags a tag stands beneath; no other topic stands beneath anything. */
export function depthOf(topic: Topic): number {
	return topic.startsWith('tag ') ? topic.split('/').length - 1 : 0
}
