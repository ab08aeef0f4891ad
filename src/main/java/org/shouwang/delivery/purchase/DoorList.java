package org.shouwang.delivery.purchase;

/// The doors of one unit in the order of the walk, with what each gets.
///
/// @param building its number, `""` for rooms that are gone
/// @param unit its number
public record DoorList(String building, String unit, OrderList orders) {}
