/// 设置: how this person likes the program on this computer, and where its stores lie. Nothing of the branch is kept
/// here.
@NullMarked
package org.shouwang.settings;

import org.jspecify.annotations.NullMarked;
