import type { OrganizationWords } from './organization-words'

/** The words of an organization's card in Russian. */
export const ruOrganization: OrganizationWords = {
	label: 'Организация',
}
