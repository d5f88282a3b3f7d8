/** Is used against its will. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package broken.modules.second;
