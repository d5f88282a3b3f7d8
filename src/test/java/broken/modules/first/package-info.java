/** Declares that it uses nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package broken.modules.first;
