/// 资金: the page of the funds, its forms and papers.
@NullMarked
package org.shouwang.fund.ui;

import org.jspecify.annotations.NullMarked;
