/** How a tie stands in its rhythm (RULES 21). */
export type Band = 'fresh' | 'soon' | 'due' | 'overdue' | 'long-overdue' | 'dormant' | 'to-meet' | 'none'
