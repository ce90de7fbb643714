import type { Said } from '../contact/human-side'
import { folded } from '../note/fold'
import { lineTags } from '../note/line-tags'
import { tagTopic, tagTopics } from '../note/topic'
import type { Topic } from '../note/topic'
import type { TopicReading } from './topics-wanted'

/**
 * What a need is about. An offer meets it where both link to the same note, one of them by its name or an alias, where
 * both bear the same tag, the offer's the same or one beneath it, or where both say the same (DESIGN 1, "Side entry").
 */
export function neededTopics(said: Said, from: string, reading: TopicReading): readonly Topic[] {
	return topicsOf(said, from, reading, (tag) => [tagTopic(tag)])
}

/** What an offer is about; `#cnc/titanium` is an offer of `#cnc`, too. */
export function offeredTopics(said: Said, from: string, reading: TopicReading): readonly Topic[] {
	return topicsOf(said, from, reading, tagTopics)
}

function topicsOf(said: Said, from: string, reading: TopicReading, ofTag: (tag: string) => readonly (Topic | null)[]): readonly Topic[] {
	const linked = said.links.map(({ target }) => reading.topicOf(target, from))
	const topics = [...linked, ...lineTags(said.text).flatMap(ofTag), ...wordTopics(said, from, reading)]
	return [...new Set(topics.filter((topic) => topic !== null))]
}

/** A plain text stands for the note or tag of that name, else for its words; of a mere link the link says it all. */
function wordTopics({ text, links }: Said, from: string, { topicOf }: TopicReading): readonly (Topic | null)[] {
	if (links.some(({ shown }) => shown === text)) return []
	const words: Topic = `name ${folded(text)}`
	if (links.length > 0) return [words]
	const topic = topicOf(text, from)
	if (topic === null) return []
	return [topic.startsWith('note ') ? topic : words, tagTopic(text)]
}
