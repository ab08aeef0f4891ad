package org.shouwang.supply;

import org.shouwang.core.Quantity;

/// Goods of a list to sign: how much of an item each gets.
public record IssueListItem(IssueListItemId id, IssueListId listId, int place, StockItemId itemId, Quantity share) {}
