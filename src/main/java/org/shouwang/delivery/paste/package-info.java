/// From a pasted group chat to orders: every line is an order, a heading, put aside with its reason, or stays open.
@NullMarked
package org.shouwang.delivery.paste;

import org.jspecify.annotations.NullMarked;
