package broken.modules.first;

import broken.modules.second.inner.Hidden;

/** Uses what is inside another module. */
public class Reaching {

	Hidden hidden;

}
