/// The made-up compound: 8 buildings, 24 units, 712 households, 2,132 people and 37 days of records, none of them real.
@NullMarked
package org.shouwang.app.sample;

import org.jspecify.annotations.NullMarked;
