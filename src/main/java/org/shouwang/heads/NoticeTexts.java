package org.shouwang.heads;

/// The words that stand on every notice and card, written once by the office.
///
/// @param pledge what the households watch for together (互查互纠内容), a line each
/// @param phones numbers that help (便民电话), a line each
/// @param emergency the numbers on the contact card, a line each
public record NoticeTexts(String pledge, String phones, String emergency) {}
