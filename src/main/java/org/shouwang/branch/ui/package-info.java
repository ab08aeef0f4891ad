/// The roll on the screen: list, filter, form, print, export.
@NullMarked
package org.shouwang.branch.ui;

import org.jspecify.annotations.NullMarked;
