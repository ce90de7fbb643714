import type { Property } from '../note/property'
import type { CardFields, TendContext } from '../vault/ring'
import { fact } from './fact'
import { safeAddress } from './safe-address'

const ADDRESSES = ['phone', 'email', 'telegram'] as const satisfies readonly Property[]

/** How to reach the person; only addresses of a safe kind are links. */
export function drawAddresses(list: HTMLElement, { texts }: CardFields, context: TendContext): void {
	if (ADDRESSES.every((property) => texts.get(property) === undefined)) return
	const dd = fact(list, context.words().card.contacts)
	for (const property of ADDRESSES) {
		for (const said of texts.get(property) ?? []) {
			const href = safeAddress(property, said)
			if (href === null) dd.createEl('p', { text: said })
			else dd.createEl('p').createEl('a', { text: said, attr: { href, rel: 'noopener' } })
		}
	}
}
