package org.shouwang.delivery;

/// Where the goods were ordered.
public enum DeliveryChannel {
    PLATFORM,
    SUPERMARKET,
    GROUP_CHAT,
    PHONE,
    COURIER,
    PURCHASED,
    DONATED,
    OTHER
}
