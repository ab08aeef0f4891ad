package org.shouwang.core;

/// Something a person does that changes a book. Each book lists its acts in an enum `XAct implements Act`;
/// the Chinese name stands in the book's texts under `XAct.CONSTANT`.
public interface Act {
    String name();
}
