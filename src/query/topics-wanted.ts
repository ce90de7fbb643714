import type { HumanProperty } from '../contact/human-side'
import { noteName } from '../contact/note-name'
import { propertySource } from '../contact/property-source'
import type { Tie } from '../contact/tie'
import { tagTopic } from '../note/topic'
import type { Topic } from '../note/topic'
import type { SharedTopic } from './idea'

/** The properties that say what a person may be glad to get something about; of equals the first is named. */
const WANTING = ['interests', 'problems', 'needs', 'hobbies'] as const satisfies readonly HumanProperty[]

/** What the question asks of the vault to understand a person's own words. */
export interface TopicReading {
	/** The topic that a link or a name stands for; null: it leads to a person or a day, which are no topics. */
	readonly topicOf: (link: string, from: string) => Topic | null
}

/** A topic of the person, in every way in which a note may bear it. */
export interface WantedTopic {
	readonly shared: SharedTopic
	readonly topics: readonly Topic[]
}

/** Whether anything is known of what the person cares about, or of what the two last talked about. */
export function namesTopics({ contact, lastContact }: Tie): boolean {
	return WANTING.some((property) => contact.human[property] !== undefined) || (lastContact?.topics.length ?? 0) > 0
}

/**
 * What something to send may be about: interests, problems, needs and hobbies, then the links and tags of the last
 * conversation, each once. A plain text stands for the note or tag of that name.
 */
export function topicsWanted({ contact, lastContact }: Tie, { topicOf }: TopicReading): readonly WantedTopic[] {
	const wanted: WantedTopic[] = []
	const want = (shared: SharedTopic, ...topics: readonly (Topic | null)[]): void => {
		const known = new Set(wanted.flatMap((one) => one.topics))
		const fresh = topics.filter((topic) => topic !== null)
		if (fresh.length > 0 && !fresh.some((topic) => known.has(topic))) wanted.push({ shared, topics: fresh })
	}
	const { path } = contact
	for (const property of WANTING) {
		const said = contact.human[property]
		if (said === undefined) continue
		const source = propertySource(contact, property)
		for (const { text, links } of said) {
			const shared = { text, of: property, source }
			if (links.length === 0) want(shared, topicOf(text, path), tagTopic(text))
			for (const { target, shown } of links) want({ ...shared, text: shown }, topicOf(target, path))
		}
	}
	if (lastContact === null) return wanted
	const { topics, source } = lastContact
	for (const topic of topics) {
		const isTag = topic.startsWith('#')
		const shared: SharedTopic = { text: isTag ? topic : noteName(topic), of: 'last', source }
		want(shared, isTag ? tagTopic(topic) : topicOf(topic, source.path))
	}
	return wanted
}
