import type { App } from 'obsidian'
import { interfaceLanguage } from '../vault/interface-language'
import { LiveTies } from '../vault/live-ties'
import { readingRulesFrom, readsAlike, rhythmFrom } from './rules-from'
import type { Settings } from './settings'

/** The live index of a vault, by the settings. */
export function tiesBy(app: App, settings: Settings): LiveTies {
	return new LiveTies(app, (dayOf) => readingRulesFrom(settings, dayOf), rhythmFrom(settings, interfaceLanguage()))
}

/** Makes changed settings take effect at once; notes are read anew only where they would read otherwise. */
export async function settingsChanged(ties: LiveTies, before: Settings, after: Settings): Promise<void> {
	ties.index.setRhythm(rhythmFrom(after, interfaceLanguage()))
	ties.redraw()
	if (!readsAlike(before, after)) await ties.readBy((dayOf) => readingRulesFrom(after, dayOf))
}
