package broken.plan.web;

import org.springframework.stereotype.Controller;

/** Is public. */
@Controller
public class PublicController {

}
