import type { FrontmatterLinkCache, ReferenceCache } from 'obsidian'
import { TFile, TFolder, type TAbstractFile } from './file'
import { getFrontMatterInfo } from './frontmatter'
import { getLinkpath, parseLinktext } from './link-text'
import { linksOf, type MetadataCache } from './metadata-cache'
import type { Vault } from './vault'

/** A link as it stands in a note, and the file it found before the rename. */
export interface FoundLink {
	readonly reference: ReferenceCache | FrontmatterLinkCache
	readonly target: TFile
}

function filesWithin(file: TAbstractFile): TFile[] {
	if (file instanceof TFile) return [file]
	return file instanceof TFolder ? file.children.flatMap(filesWithin) : []
}

/** All links of the vault that find `file`, or a file within it, by the note they stand in. */
export function linksTo(file: TAbstractFile, vault: Vault, cache: MetadataCache): Map<TFile, FoundLink[]> {
	const targets = new Set(filesWithin(file))
	const found = new Map<TFile, FoundLink[]>()
	for (const path of cache.paths()) {
		const source = vault.getFileByPath(path)
		const metadata = cache.getCache(path)
		if (source === null || metadata === null) continue
		const links = linksOf(metadata).flatMap((reference) => {
			const linkpath = getLinkpath(reference.link)
			const target = linkpath === '' ? null : cache.getFirstLinkpathDest(linkpath, path)
			return target !== null && targets.has(target) ? [{ reference, target }] : []
		})
		if (links.length > 0) found.set(source, links)
	}
	return found
}

function renewed({ reference, target }: FoundLink, sourcePath: string, cache: MetadataCache): string {
	const { subpath } = parseLinktext(reference.link)
	const wiki = /^(!?)\[\[[^\]|]*(\|[^\]]*)?\]\]$/.exec(reference.original)
	if (wiki !== null) return `${wiki[1] ?? ''}[[${cache.fileToLinktext(target, sourcePath)}${subpath}${wiki[2] ?? ''}]]`
	const address = encodeURI(cache.fileToLinktext(target, sourcePath, false) + subpath)
	return reference.original.replace(/\]\([^)]*\)$/, () => `](${address})`)
}

/** A note's text in which every link that no longer finds its file is written anew. */
export function withLinksRenewed(
	text: string,
	sourcePath: string,
	links: readonly FoundLink[],
	cache: MetadataCache,
): string {
	const lost = links.filter(
		({ reference, target }) => cache.getFirstLinkpathDest(getLinkpath(reference.link), sourcePath) !== target,
	)
	const splices = lost
		.flatMap((link) => ('position' in link.reference ? [{ link, at: link.reference.position.start.offset }] : []))
		.sort((a, b) => b.at - a.at)
	let result = text
	for (const { link, at } of splices) {
		const { original } = link.reference
		if (result.startsWith(original, at)) {
			result = result.slice(0, at) + renewed(link, sourcePath, cache) + result.slice(at + original.length)
		}
	}
	const { from, to } = getFrontMatterInfo(result)
	let block = result.slice(from, to)
	for (const link of lost) {
		if (!('position' in link.reference)) {
			block = block.split(link.reference.original).join(renewed(link, sourcePath, cache))
		}
	}
	return result.slice(0, from) + block + result.slice(to)
}
