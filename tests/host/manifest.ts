import type { PluginManifest } from 'obsidian'
import { isRecord } from './record'

/** Whether JSON is a manifest.json, as far as the host needs it. */
export function isManifest(value: unknown): value is PluginManifest {
	return isRecord(value) && ['id', 'name', 'version'].every((key) => typeof value[key] === 'string')
}
