/** The words of an organization's card and group. */
export interface OrganizationWords {
	readonly label: string
}
