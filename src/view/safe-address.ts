/**
 * The address a phone, email or Telegram name may lead to; null: it is shown as text. Notes are hostile, so nothing of
 * the text but digits, a plain email and a plain name gets into a link.
 */
export function safeAddress(property: 'phone' | 'email' | 'telegram', said: string): string | null {
	const text = said.trim()
	switch (property) {
		case 'phone': {
			const digits = text.replace(/[\s().-]/g, '')
			return /^\+?\d{3,20}$/.test(digits) ? `tel:${digits}` : null
		}
		case 'email':
			return /^[\w.+-]{1,64}@[\p{L}\p{N}.-]{1,255}$/u.test(text) ? `mailto:${text}` : null
		case 'telegram':
			return /^@?[a-z]\w{3,31}$/i.test(text) ? `https://t.me/${text.replace(/^@/, '')}` : null
	}
}
