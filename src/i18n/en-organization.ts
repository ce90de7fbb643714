import type { OrganizationWords } from './organization-words'

/** The words of an organization's card in English. */
export const enOrganization: OrganizationWords = {
	label: 'Organization',
}
