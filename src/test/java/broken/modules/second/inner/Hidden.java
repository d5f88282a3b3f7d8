package broken.modules.second.inner;

/** Inside of a module. */
public class Hidden {

}
