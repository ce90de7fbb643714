import { folded } from './fold'

/** How people spoke. `message` and `email` are written; the rest are live (RULES, "Channel words"). */
export type Channel = 'call' | 'video' | 'meeting' | 'message' | 'email' | 'event'

/** Every channel, in the order in which Tend offers them. */
export const CHANNELS = ['call', 'video', 'meeting', 'message', 'email', 'event'] as const satisfies readonly Channel[]

const WORDS: Readonly<Record<Channel, string>> = {
	call: 'call called phone phoned rang звонок созвон звонил звонила позвонил позвонила созвонились',
	video: 'video zoom teams meet видео видеозвонок зум',
	meeting:
		'meeting met lunch dinner coffee visit visited ' +
		'встреча встретились встретился встретилась обед ужин кофе визит виделись',
	message:
		'message messaged wrote text texted chat dm ' + 'сообщение написал написала переписка переписывались чат',
	email: 'email emailed mail letter письмо почта',
	event: 'event conference talk talked spoke мероприятие конференция выставка разговор поговорили',
}

/** The words that name a channel from the start, folded (RULES, "Channel words"). */
export const DEFAULT_CHANNEL_WORDS: ReadonlyMap<string, Channel> = new Map(
	CHANNELS.flatMap((channel) => WORDS[channel].split(' ').map((word) => [folded(word), channel] as const)),
)

/** The known words and the user's, who may also give a known word another channel. Empty words are ignored. */
export function channelWordsWith(more: Readonly<Record<string, Channel>>): ReadonlyMap<string, Channel> {
	const words = new Map(DEFAULT_CHANNEL_WORDS)
	for (const [word, channel] of Object.entries(more)) {
		if (folded(word) !== '') words.set(folded(word), channel)
	}
	return words
}
