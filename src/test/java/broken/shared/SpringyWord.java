package broken.shared;

import org.springframework.stereotype.Component;

/** Knows Spring. */
@Component
public class SpringyWord {

}
