/// Pasting a group chat's list on the screen: what was understood, what was not, one-key repair.
@NullMarked
package org.shouwang.delivery.ui.paste;

import org.jspecify.annotations.NullMarked;
