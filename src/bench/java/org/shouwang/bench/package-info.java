/// How long things take, measured when asked for.
package org.shouwang.bench;
